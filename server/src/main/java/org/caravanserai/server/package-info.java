/** Starts, watches and stops the product: one Payara Micro node and, where none is given, its own PostgreSQL. */
@NullMarked
package org.caravanserai.server;

import org.jspecify.annotations.NullMarked;
