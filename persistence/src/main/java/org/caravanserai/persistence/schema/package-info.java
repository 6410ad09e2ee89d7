/** Brings the schema up to date before anybody asks the database. */
@NullMarked
package org.caravanserai.persistence.schema;

import org.jspecify.annotations.NullMarked;
