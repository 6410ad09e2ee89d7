package org.caravanserai.domain.files;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;
import org.jspecify.annotations.Nullable;

/** Files in memory. */
public final class MemoryStoredFiles implements StoredFiles {

    public final MemoryTable<StoredFile> table = new MemoryTable<StoredFile>().unique(StoredFile::code);

    private final Map<List<Object>, byte[]> pieces = new HashMap<>();

    @Override
    public void store(UUID id, int number, byte[] piece) {
        pieces.put(List.of(id, number), piece.clone());
    }

    @Override
    public void add(StoredFile file) {
        table.add(file);
    }

    @Override
    public Optional<StoredFile> byCode(String code) {
        return table.first(each -> each.code().equals(code));
    }

    @Override
    public List<StoredFile> at(FilePlace place) {
        return table.where(each -> each.place().equals(place))
                .sorted(Comparator.comparing(StoredFile::attachedAt).thenComparing(StoredFile::id))
                .toList();
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return pieces.get(List.of(id, number));
    }

    @Override
    public long bytesOf(UUID account) {
        return table.where(each -> account.equals(each.owner()))
                .mapToLong(StoredFile::size)
                .sum();
    }

    @Override
    public void delete(UUID id) {
        table.deleteIf(each -> each.id().equals(id));
        pieces.keySet().removeIf(key -> key.get(0).equals(id));
    }

    @Override
    public int deleteOf(String kind, UUID subject) {
        var gone = table.where(each -> each.place().kind().equals(kind)
                        && each.place().subject().equals(subject))
                .toList();
        gone.forEach(each -> delete(each.id()));
        return gone.size();
    }
}
