/** The book of history in its table. */
@NullMarked
package org.caravanserai.persistence.history;

import org.jspecify.annotations.NullMarked;
