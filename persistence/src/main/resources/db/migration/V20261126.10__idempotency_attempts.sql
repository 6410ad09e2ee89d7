-- An attempt is known by an identity of its own, so that its lease can be renewed while it runs.
alter table idempotency_key add column attempt uuid;
update idempotency_key set attempt = gen_random_uuid();
alter table idempotency_key alter column attempt set not null;

-- Answers that hold a secret are never kept under a key.
delete from idempotency_key where target like '%/tokens';
