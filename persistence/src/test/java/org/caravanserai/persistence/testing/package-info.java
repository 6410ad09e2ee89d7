/** One PostgreSQL for all tests of this module, and entity managers on it. */
@NullMarked
package org.caravanserai.persistence.testing;

import org.jspecify.annotations.NullMarked;
