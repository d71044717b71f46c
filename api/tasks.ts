/**
 * What may be left to a job: the catalogue of tasks, each with its payload. A payload names rows by their numbers and carries no personal
 * data: it stands in the queue in plain text.
 */
export interface Tasks {
  /** Sends a recorded message, named by its mark. */
  'message.send': { readonly mark: string }
  /** Delivers an event to a webhook. */
  'webhook.deliver': { readonly delivery: number }
  /** Removes what no longer counts: ended sessions, old attempts, spent links. */
  'expired.forget': object
  /** Checks a file in quarantine. */
  'file.check': { readonly file: number }
  /** Erases files that are past their retention, or were never attached or sent. */
  'files.erase-due': object
  /** Removes bytes that are of no more use. */
  'files.sweep': object
  /** Freezes the pool of a panel at the announced hour. */
  'freeze.make': { readonly announcement: number }
  /** Makes the lottery of a frozen draw and publishes its document. */
  'document.make': { readonly draw: number }
  /** Tells the holders of a draw what is awaited from them. */
  'holders.remind': { readonly draw: number }
  /** Closes the reveals of a draw at their deadline. */
  'reveals.close': { readonly draw: number }
  /** Records the end of public notices whose last day is over. */
  'notices.close-due': object
  /** At the deadline of an invitation: no answer counts as a decline. */
  'invitation.lapse': { readonly invitation: number }
  /** Invitations whose deadline has passed unnoticed. */
  'invitations.sweep': object
  /** Half-way to the deadline: whoever has not answered is reminded. */
  'invitation.remind': { readonly invitation: number }
  /** Tells experts that their term ends, and how to renew it. */
  'terms.remind': object
}

/** When and under which key a job runs. */
export interface JobTerms {
  /** At once unless said. A job may run later than this, never earlier. */
  readonly runAt?: Date
  /**
   * Of two waiting jobs under one key only the later enqueued one runs. Acts that enqueue under one key take turns, so a key names a row,
   * such as `notice.close:12`.
   */
  readonly key?: string
}

/** A job to be: written into the queue with the act that enqueues it. */
export interface Job<Task extends keyof Tasks = keyof Tasks> extends JobTerms {
  readonly task: Task
  readonly payload: Tasks[Task]
}
