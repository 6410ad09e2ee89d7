/** Imports of organizations on pages and in the API. */
@NullMarked
package org.caravanserai.web.imports;

import org.jspecify.annotations.NullMarked;
