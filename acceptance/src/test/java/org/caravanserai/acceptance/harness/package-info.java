/** The product as a child process, and clients that use it as people and programs do. */
@NullMarked
package org.caravanserai.acceptance.harness;

import org.jspecify.annotations.NullMarked;
