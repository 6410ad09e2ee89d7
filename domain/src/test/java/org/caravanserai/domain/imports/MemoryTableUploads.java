package org.caravanserai.domain.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uploaded tables in memory. */
public final class MemoryTableUploads implements TableUploads {

    private final Map<UUID, TableUpload> uploads = new LinkedHashMap<>();
    private final Map<List<Object>, byte[]> pieces = new HashMap<>();

    @Override
    public void store(UUID id, int number, byte[] piece) {
        pieces.put(List.of(id, number), piece);
    }

    @Override
    public void add(TableUpload upload) {
        uploads.put(upload.id(), upload);
    }

    @Override
    public Optional<TableUpload> byId(UUID id) {
        return Optional.ofNullable(uploads.get(id));
    }

    @Override
    public byte @Nullable [] piece(UUID id, int number) {
        return pieces.get(List.of(id, number));
    }

    @Override
    public long bytesOf(UUID account) {
        return uploads.values().stream()
                .filter(upload -> upload.account().equals(account) && piece(upload.id(), 0) != null)
                .mapToLong(TableUpload::size)
                .sum();
    }

    @Override
    public int forgetRows(Instant before) {
        var old = uploads.values().stream()
                .filter(upload -> upload.uploadedAt().isBefore(before) && piece(upload.id(), 0) != null)
                .toList();
        old.forEach(upload -> pieces.keySet().removeIf(key -> key.get(0).equals(upload.id())));
        return old.size();
    }
}
