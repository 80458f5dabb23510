export { sendMail } from "./jobs/send-mail.ts";
export { type NewMail, queueMail } from "./queue-mail.ts";
