/** Rows of the demo data that a script adds. */
@NullMarked
package org.caravanserai.persistence.demo;

import org.jspecify.annotations.NullMarked;
