/** Certificates that are issued, replaced, revoked, and verified by anybody. */
@NullMarked
package org.caravanserai.domain.centers.certificate;

import org.jspecify.annotations.NullMarked;
