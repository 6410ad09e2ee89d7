/** What tests of use cases and of ports share: tables in memory, contracts of ports, and the wiring of a use case. */
@NullMarked
package org.caravanserai.domain.testing;

import org.jspecify.annotations.NullMarked;
