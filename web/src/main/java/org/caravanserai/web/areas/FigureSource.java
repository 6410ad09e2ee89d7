package org.caravanserai.web.areas;

import java.util.List;

/** An area in figures, for the home page: a bean in the area's own package. */
public interface FigureSource {

    List<Figure> figures();
}
