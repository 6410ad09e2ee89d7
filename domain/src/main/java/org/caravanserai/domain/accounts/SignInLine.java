package org.caravanserai.domain.accounts;

import java.time.Instant;

/** An attempt to sign in as its account and administrators see it. */
public record SignInLine(Instant at, boolean succeeded, Device device) {}
