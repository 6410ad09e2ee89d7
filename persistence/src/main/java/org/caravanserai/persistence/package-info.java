/** The only place that knows the database. */
@NullMarked
package org.caravanserai.persistence;

import org.jspecify.annotations.NullMarked;
