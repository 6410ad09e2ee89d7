package org.caravanserai.domain.mail;

/** Emails were put into the outbox; whoever sends them may begin after the commit. */
public record MailPut() {}
