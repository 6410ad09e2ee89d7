package org.caravanserai.domain.centers.permit;

/** What a permit allows. Names are stored, so a constant must not be renamed. */
public enum PermitKind {
    WORK,
    RESIDENCE
}
