/**
 * Language levels shared between areas: the scales, and openings for people with a level.
 *
 * <p>A bean {@code LevelOpenings} of an area lists what requires a level in a language; {@code /my/levels} compares it
 * with the levels of the person. {@code LevelScales} has the scales and their levels for forms.
 */
@NullMarked
package org.caravanserai.platform.levels;

import org.jspecify.annotations.NullMarked;
