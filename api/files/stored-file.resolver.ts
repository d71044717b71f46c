import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { EraseFileInput, EraseFilePayload } from '../../schema/files/erase-file.ts'
import { StoredFileConnection, StoredFilesArgs } from '../../schema/files/files.ts'
import { RequestDownloadInput, RequestDownloadPayload } from '../../schema/files/request-download.ts'
import { RequestUploadInput, RequestUploadPayload } from '../../schema/files/request-upload.ts'
import { StoredFile } from '../../schema/files/stored-file.ts'
import type { Act } from '../context.ts'
import { answeredByPlan } from '../read/answered.ts'
import { eraseFile } from './erase-file.ts'
import { requestDownload } from './request-download.ts'
import { requestUpload } from './request-upload.ts'

@Resolver(() => StoredFile)
export class StoredFileResolver {
  @Query(() => StoredFile, { nullable: true, description: '取一份材料文件 · One stored file' })
  storedFile(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => StoredFileConnection, { description: '材料文件，新的在前 · Stored files, the latest first' })
  storedFiles(@Args(() => StoredFilesArgs) _asked: StoredFilesArgs) {
    return answeredByPlan()
  }

  @Mutation(() => RequestUploadPayload, { description: '申请上传 · Gives a one-time path to send a file to' })
  requestUpload(@Arg('input', () => RequestUploadInput) input: RequestUploadInput, @Ctx() act: Act) {
    return requestUpload(act, input)
  }

  @Mutation(() => RequestDownloadPayload, { description: '查看文件 · Gives a one-time path to fetch a file from; logged with its purpose' })
  requestDownload(@Arg('input', () => RequestDownloadInput) input: RequestDownloadInput, @Ctx() act: Act) {
    return requestDownload(act, input)
  }

  @Mutation(() => EraseFilePayload, { description: '清除文件 · Erases the content of a file; its row and the log remain' })
  eraseFile(@Arg('input', () => EraseFileInput) input: EraseFileInput, @Ctx() act: Act) {
    return eraseFile(act, input)
  }
}
