/** Importing organizations: the body is stored first, then a background job takes it record by record. */
@NullMarked
package org.caravanserai.platform.imports;

import org.jspecify.annotations.NullMarked;
