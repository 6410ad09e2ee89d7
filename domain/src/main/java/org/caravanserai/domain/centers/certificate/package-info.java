/** Certificates of completed courses: what they say beyond the issued document, and the signed credential beside it. */
@NullMarked
package org.caravanserai.domain.centers.certificate;

import org.jspecify.annotations.NullMarked;
