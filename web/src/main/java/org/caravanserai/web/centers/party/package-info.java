/** Third parties, contributions and teaching points of centers on pages and in the API. */
@NullMarked
package org.caravanserai.web.centers.party;

import org.jspecify.annotations.NullMarked;
