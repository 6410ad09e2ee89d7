package org.caravanserai.domain.mail;

/** Letters were put into the outbox; whoever sends them may begin after the commit. */
public record MailPut() {}
