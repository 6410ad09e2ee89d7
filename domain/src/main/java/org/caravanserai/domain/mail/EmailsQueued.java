package org.caravanserai.domain.mail;

/** Emails were put into the outbox; sending can start after the commit. */
public record EmailsQueued() {}
