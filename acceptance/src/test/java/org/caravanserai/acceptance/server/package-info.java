/** Starting, stopping, killing: what whoever runs the product relies on. */
@NullMarked
package org.caravanserai.acceptance.server;

import org.jspecify.annotations.NullMarked;
