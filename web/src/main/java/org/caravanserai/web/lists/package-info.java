/** Lists on working pages: the rows of a table come page by page from a read model, and its state is in the address. */
@NullMarked
package org.caravanserai.web.lists;

import org.jspecify.annotations.NullMarked;
