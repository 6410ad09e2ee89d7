package org.caravanserai.domain.centers.status;

import java.time.LocalDate;

/** A status that a list asks for, on a day. */
public record HeldStatus(StatusKind kind, LocalDate on) {}
