/** The search over everything, in the browser and by the API. */
@NullMarked
package org.caravanserai.acceptance.search;

import org.jspecify.annotations.NullMarked;
