package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemeStatus;
import org.caravanserai.domain.centers.level.LevelSchemes;

/** Schemes of language levels in memory. */
public final class MemoryLevelSchemes implements LevelSchemes {

    private static final Comparator<Kept> ORDER = Comparator.comparing(
                    (Kept kept) -> kept.scheme().code())
            .thenComparing(kept -> kept.scheme().version());

    private final List<Kept> all = new ArrayList<>();

    @Override
    public Optional<LevelScheme> find(String code, String version) {
        return all.stream()
                .map(Kept::scheme)
                .filter(each -> each.code().equals(code) && each.version().equals(version))
                .findFirst();
    }

    @Override
    public List<LevelScheme> inUse() {
        return all().stream()
                .filter(each -> each.status() == LevelSchemeStatus.IN_USE)
                .map(Kept::scheme)
                .toList();
    }

    @Override
    public List<Kept> all() {
        return all.stream().sorted(ORDER).toList();
    }

    @Override
    public boolean add(LevelScheme scheme) {
        return find(scheme.code(), scheme.version()).isEmpty() && all.add(new Kept(scheme, LevelSchemeStatus.IN_USE));
    }

    @Override
    public boolean become(String code, String version, LevelSchemeStatus status) {
        var scheme = find(code, version);
        var changed = scheme.filter(each -> !all.contains(new Kept(each, status)));
        changed.ifPresent(each -> all.replaceAll(kept -> kept.scheme().equals(each) ? new Kept(each, status) : kept));
        return changed.isPresent();
    }
}
