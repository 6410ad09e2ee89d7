/** Third parties of a center, and what each side and each third party contributes to it. */
@NullMarked
package org.caravanserai.domain.centers.party;

import org.jspecify.annotations.NullMarked;
