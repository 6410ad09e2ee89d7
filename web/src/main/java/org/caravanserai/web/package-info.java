/** Screens and REST. */
@NullMarked
package org.caravanserai.web;

import org.jspecify.annotations.NullMarked;
