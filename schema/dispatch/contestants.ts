import { ArgsType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Contestant } from './contestant.ts'

@ArgsType()
export class ContestantsArgs extends PageArgs {}

export const ContestantConnection = connectionOf('Contestant', '参赛人员', () => Contestant)
