import 'reflect-metadata'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { banner } from '../../api/banner.ts'

test('whoever starts the demo world is told the accounts with their offices, and their roles by name in both languages', () => {
  const accounts = [
    { loginName: 'city.reviewer', roles: ['REVIEWER'], office: '湛江市人力资源和社会保障局' },
    { loginName: 'city.both', roles: ['APPROVER', 'ORGANISER'], office: '湛江市人力资源和社会保障局' },
  ] as const
  const told = banner({
    address: new URL('http://127.0.0.1:4000'),
    databaseVersion: '18.4',
    startedIn: 17_390,
    demo: { accounts, password: 'invented' },
  })
  assert.equal(
    told,
    `
  匠库 Jiangku    http://127.0.0.1:4000/graphql
  用浏览器打开，即有带示例查询的 GraphiQL · Open it in a browser: GraphiQL with example queries
  PostgreSQL 18.4 · 17.4 s

  演示数据均为虚构；演示账号的密码 · All invented; the password of the demo accounts: invented
    city.reviewer           湛江市人力资源和社会保障局  初审员 · Reviewer
    city.both               湛江市人力资源和社会保障局  审批员、活动组织员 · Approver, Organiser of engagements
`,
  )
})
