/** The rules of the platform, as tests: who may know whom, and how big things get. */
@NullMarked
package org.caravanserai.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
