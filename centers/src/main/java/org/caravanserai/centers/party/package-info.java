/** Third parties of centers and what is contributed to them. */
@NullMarked
package org.caravanserai.centers.party;

import org.jspecify.annotations.NullMarked;
