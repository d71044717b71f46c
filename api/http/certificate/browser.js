// The check page of a certificate that was scanned: asks what the signed text behind the hash says, which no browser sends by itself.
const signed = location.hash.slice(1)
const show = verdict => {
  document.querySelector(`[data-signed="${verdict}"]`).hidden = false
  if (verdict !== 'ALTERED' && verdict !== 'FORGED') return
  for (const belied of document.querySelectorAll('[data-unless-forged]')) belied.remove()
}

if (signed !== '') {
  const query = 'query ($scanned: String!) { checkCertificate(scanned: $scanned) { verdict } }'
  const variables = { scanned: location.origin + location.pathname + location.hash }
  const headers = { 'content-type': 'application/json' }
  fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
    .then(response => response.json())
    .then(({ data }) => data.checkCertificate.verdict)
    .then(verdict => show(['ALTERED', 'FORGED', 'UNKNOWN'].includes(verdict) ? verdict : 'GENUINE'))
    .catch(() => show('UNCHECKED'))
}
