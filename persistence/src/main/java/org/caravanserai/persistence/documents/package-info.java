/** Issued documents and their files. */
@NullMarked
package org.caravanserai.persistence.documents;

import org.jspecify.annotations.NullMarked;
