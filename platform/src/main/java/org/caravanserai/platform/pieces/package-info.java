/** Content that is kept in pieces in the database. */
@NullMarked
package org.caravanserai.platform.pieces;

import org.jspecify.annotations.NullMarked;
