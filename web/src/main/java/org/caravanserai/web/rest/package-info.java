/** Shared by all REST resources: the application, problems, pages of lists. */
@NullMarked
package org.caravanserai.web.rest;

import org.jspecify.annotations.NullMarked;
