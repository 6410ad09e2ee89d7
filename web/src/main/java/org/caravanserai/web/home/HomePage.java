package org.caravanserai.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.web.areas.Figure;
import org.caravanserai.web.areas.FigureSource;

/** The platform in figures, as the areas count themselves. */
@Named
@RequestScoped
public class HomePage {

    private final Instance<FigureSource> sources;
    private List<Figure> figures = List.of();

    @Inject
    HomePage(@Any Instance<FigureSource> sources) {
        this.sources = sources;
    }

    @PostConstruct
    void load() {
        figures = sources.stream()
                .flatMap(source -> source.figures().stream())
                .sorted(Comparator.comparingInt(Figure::order))
                .toList();
    }

    /** Empty on a platform where there is nothing to count yet. */
    public List<Figure> getFigures() {
        return figures.stream().anyMatch(figure -> figure.number() > 0) ? figures : List.of();
    }
}
