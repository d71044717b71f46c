import { fileKinds } from '../files/file-kinds.ts'
import type { Invariant } from './invariant.ts'

const sensitiveKinds = Object.entries(fileKinds).flatMap(([kind, rule]) => (rule.sensitive ? [`'${kind}'`] : []))

/** Invariants of files, their tickets and who looked at them. */
export const fileInvariants: readonly Invariant[] = [
  {
    name: 'what is sensitive is marked so, and its name is sealed',
    why: {
      zh: '敏感类别的材料均标为敏感，其文件名加密保存。',
      en: 'Every file of a sensitive kind is marked so, and its name is not in plain text.',
    },
    clause: 'S18',
    sql: `select id from stored_file where sensitive <> (kind in (${sensitiveKinds.join(', ')})) or (sensitive and name is not null)`,
  },
  {
    name: 'every view of a file is in the log',
    why: { zh: '每次查看材料均有日志和目的。', en: 'Each ticket that opened a file has its entry in the log, and a purpose.' },
    clause: 'S18',
    sql: `
      select file_id, count(*) as tickets from file_ticket where way = 'DOWNLOAD' and spent_at is not null group by file_id
      having count(*) <> (select count(*) from act_log where verb = 'file.viewed' and subject_type = 'StoredFile' and subject_id = file_id)
        or bool_or(purpose is null)`,
  },
  {
    name: 'no file outlasts its retention',
    why: { zh: '保存期满七日内清除。', en: 'A file is erased within a week after the last day it is kept.' },
    clause: 'S18',
    sql: `select id, retain_until from stored_file where state <> 'ERASED' and retain_until < day_in_shanghai() - 7`,
  },
  {
    name: 'one key signs certificates',
    why: { zh: '同一时间只有一把签名密钥在用。', en: 'Of the keys that signed certificates at most one is not retired.' },
    clause: 'S24',
    sql: `select id from certificate_key where retired_at is null and id <> (select max(id) from certificate_key)`,
  },
  {
    name: 'the photo of an expert is a photo of that expert',
    why: {
      zh: '证件照为该专家的照片类文件，由同一机构保管。',
      en: 'What the record of an expert shows is a file of kind PHOTO, about that expert.',
    },
    sql: `
      select expert.id from expert join stored_file on stored_file.id = photo_id
      where kind <> 'PHOTO' or stored_file.expert_id is distinct from expert.id`,
  },
]
