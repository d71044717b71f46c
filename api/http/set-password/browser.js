// The page of an account's one-time link: spends the token behind the hash, which no server log ever sees.
const form = document.querySelector('form')
const status = document.querySelector('output')
const say = error => {
  status.textContent = error.message
}

const setPassword = async password => {
  const query =
    'mutation ($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { account { id } userErrors { messageZh messageEn } } }'
  const variables = { input: { token: location.hash.slice(1), password } }
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors.map(error => error.message).join('\n'))
  const { account, userErrors } = data.redeemSignInLink
  if (account) location.replace('/graphql')
  else throw new Error(userErrors.map(error => `${error.messageZh}\n${error.messageEn}`).join('\n'))
}

form.addEventListener('submit', event => {
  event.preventDefault()
  const { password, again } = Object.fromEntries(new FormData(form))
  if (password !== again) return say({ message: '两次输入的密码不同。\nThe two passwords differ.' })
  status.textContent = '…'
  setPassword(password).catch(say)
})
