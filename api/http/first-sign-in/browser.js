// The page of the first administrator: spends the token behind the hash, which no server log ever sees.
const ask = async (query, variables) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors.map(error => error.message).join('\n'))
  return data
}

const form = document.querySelector('form')
const status = document.querySelector('output')
const say = error => {
  status.textContent = error.message
}

const fillDivisions = async after => {
  const { divisions } = await ask(
    'query ($after: String) { divisions(first: 100, after: $after, filter: { level: CITY }) { nodes { id name parent { name } } pageInfo { hasNextPage endCursor } } }',
    { after },
  )
  for (const { id, name, parent } of divisions.nodes) form.divisionId.add(new Option(`${parent?.name ?? ''} ${name}`, id))
  if (divisions.pageInfo.hasNextPage) await fillDivisions(divisions.pageInfo.endCursor)
}

form.addEventListener('submit', async event => {
  event.preventDefault()
  status.textContent = '…'
  try {
    const input = { ...Object.fromEntries(new FormData(form)), token: location.hash.slice(1) }
    const { redeemFirstSignIn } = await ask(
      'mutation ($input: RedeemFirstSignInInput!) { redeemFirstSignIn(input: $input) { account { id } userErrors { messageZh messageEn } } }',
      { input },
    )
    if (redeemFirstSignIn.account) location.replace('/graphql')
    else say({ message: redeemFirstSignIn.userErrors.map(error => `${error.messageZh}\n${error.messageEn}`).join('\n') })
  } catch (error) {
    say(error)
  }
})
fillDivisions().catch(say)
