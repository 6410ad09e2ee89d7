/** Fills an empty instance with people, organizations and events to try it with. */
@NullMarked
package org.caravanserai.demo;

import org.jspecify.annotations.NullMarked;
