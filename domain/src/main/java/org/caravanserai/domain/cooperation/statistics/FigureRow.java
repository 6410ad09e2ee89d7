package org.caravanserai.domain.cooperation.statistics;

/**
 * A figure in a list.
 *
 * @param unit of its series
 * @param corrected whether another figure corrects it
 * @param contradicted whether another figure that holds says something else about the same
 */
public record FigureRow(PublishedFigure figure, String unit, boolean corrected, boolean contradicted) {}
