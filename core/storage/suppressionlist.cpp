#include "core/storage/suppressionlist.h"

#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/settingrepository.h"
#include "core/storage/workspace.h"

#include <QRandomGenerator>
#include <array>
#include <cstring>
#include <sodium.h>

namespace lead {

namespace {

// Entries are settings of this name and the hash. What sorts behind all of them ends with the next character.
const auto EntryName = QStringLiteral("suppressed/");
const auto BehindEntries = QStringLiteral("suppressed0");
const auto SecretName = QStringLiteral("suppression_secret");
constexpr std::size_t KeptBytes = 16;  // of the hash
constexpr int CallBit = 1, EmailBit = 2, TextBit = 4;

int bitsOf(const ContactWish &wish)
{
    return (wish.noCalls ? CallBit : 0) | (wish.noEmails ? EmailBit : 0) | (wish.noTexts ? TextBit : 0);
}

ContactWish wishFrom(int bits)
{
    return {(bits & CallBit) != 0, (bits & EmailBit) != 0, (bits & TextBit) != 0};
}

// HMAC-SHA-256 (RFC 2104) of the kind and the key, under a secret of the workspace.
std::array<char, 32> hashOf(const QByteArray &secret, const LeadKey &key)
{
    std::array<unsigned char, 9> message{static_cast<unsigned char>(key.kind)};
    for (std::size_t i = 0; i < 8; ++i)
        message[1 + i] = static_cast<unsigned char>(static_cast<std::uint64_t>(key.key) >> (8 * i));
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(secret.constData()), static_cast<std::size_t>(secret.size()));
    crypto_auth_hmacsha256_update(&state, message.data(), message.size());
    std::array<char, crypto_auth_hmacsha256_BYTES> hash{};
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

QString entryOf(const QByteArray &secret, const LeadKey &key)
{
    const std::array<char, 32> hash = hashOf(secret, key);
    return EntryName + QString::fromLatin1(QByteArray(hash.data(), KeptBytes).toHex());
}

std::int64_t placeOf(const char *hash)
{
    std::int64_t place = 0;
    std::memcpy(&place, hash, sizeof place);
    return place;
}

} // namespace

ContactWish SuppressionIndex::wishOf(const LeadKey &key) const
{
    if (m_wishes.empty() || key.key == 0)
        return {};
    const auto at = m_wishes.find(placeOf(hashOf(m_secret, key).data()));
    return at == m_wishes.end() ? ContactWish() : at->second;
}

Result<QByteArray> SuppressionList::secret()
{
    const Result<QString> stored = SettingRepository(m_workspace).read(SecretName);
    if (!stored)
        return stored.error();
    return QByteArray::fromHex(stored->toLatin1());
}

Result<QByteArray> SuppressionList::ownSecret()
{
    Result<QByteArray> known = secret();
    if (!known || !known->isEmpty())
        return known;
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray fresh(reinterpret_cast<const char *>(random.data()), sizeof random);
    if (Result<void> done = SettingRepository(m_workspace).write(SecretName, QString::fromLatin1(fresh.toHex())); !done)
        return done.error();
    return fresh;
}

Result<ContactWish> SuppressionList::read(const QString &name)
{
    const Result<QString> stored = SettingRepository(m_workspace).read(name);
    return stored ? Result<ContactWish>(wishFrom(stored->toInt())) : stored.error();
}

Result<void> SuppressionList::write(const QString &name, const ContactWish &wish)
{
    if (wish.isAny())
        return SettingRepository(m_workspace).write(name, QString::number(bitsOf(wish)));
    Query remove(m_workspace.connection(), QStringLiteral("DELETE FROM setting WHERE workspace_id = 1 AND name = :name"));
    return remove.bind(QLatin1StringView(":name"), name).exec();
}

Result<ContactWish> SuppressionList::wishOf(std::span<const LeadKey> keys)
{
    ContactWish all;
    const Result<QByteArray> secret = this->secret();
    if (!secret || secret->isEmpty())
        return secret ? Result<ContactWish>(all) : secret.error();
    for (const LeadKey &key : keys) {
        const Result<ContactWish> wish = read(entryOf(*secret, key));
        if (!wish)
            return wish.error();
        all |= *wish;
    }
    return all;
}

Result<SuppressionIndex> SuppressionList::index()
{
    SuppressionIndex index;
    Result<QByteArray> secret = this->secret();
    if (!secret || secret->isEmpty())
        return secret ? Result<SuppressionIndex>(index) : secret.error();
    index.m_secret = std::move(*secret);
    Query entries(m_workspace.connection(), QStringLiteral("SELECT name, value FROM setting WHERE workspace_id = 1 AND name >= :first AND name < :behind"));
    if (Result<void> done = entries.bind(QLatin1StringView(":first"), EntryName).bind(QLatin1StringView(":behind"), BehindEntries).exec(); !done)
        return done.error();
    while (entries.next()) {
        const QByteArray hash = QByteArray::fromHex(entries.text(0).mid(EntryName.size()).toLatin1());
        if (hash.size() == static_cast<qsizetype>(KeptBytes))
            index.m_wishes[placeOf(hash.constData())] |= wishFrom(entries.text(1).toInt());
    }
    return index;
}

Result<void> SuppressionList::keep(const ContactWish &wish, std::span<const LeadKey> keys)
{
    if (!wish.isAny() || keys.empty())
        return {};
    const Result<QByteArray> secret = ownSecret();
    if (!secret)
        return secret.error();
    for (const LeadKey &key : keys) {
        const QString name = entryOf(*secret, key);
        Result<ContactWish> known = read(name);
        if (!known)
            return known.error();
        *known |= wish;
        if (Result<void> done = write(name, *known); !done)
            return done;
    }
    return {};
}

Result<void> SuppressionList::forget(const ContactWish &wish, std::span<const LeadKey> keys)
{
    const Result<QByteArray> secret = this->secret();
    if (!secret || secret->isEmpty() || !wish.isAny())
        return secret ? Result<void>() : secret.error();
    for (const LeadKey &key : keys) {
        const QString name = entryOf(*secret, key);
        const Result<ContactWish> known = read(name);
        if (!known)
            return known.error();
        if (known->isAny())
            if (Result<void> done = write(name, known->without(wish)); !done)
                return done;
    }
    return {};
}

Result<FieldValues> SuppressionList::missingIn(const FieldValues &values)
{
    const Result<ContactWish> wish = wishOf(leadKeysOf(Lead{{}, 0, values}));
    return wish ? Result<FieldValues>(wish->missingIn(values)) : wish.error();
}

Result<void> SuppressionList::follow(const Lead &before, FieldValues &changes)
{
    if (const ContactWish back = takenBack(before.values, changes); back.isAny())
        if (Result<void> done = forget(back, leadKeysOf(before)); !done)
            return done;
    if (!haveKeys(changes))
        return {};
    const Lead after = changedBy(before, changes);
    const Result<ContactWish> wish = wishOf(keysAdded(before, after));
    if (!wish)
        return wish.error();
    for (const auto &[field, value] : wish->missingIn(after.values))
        changes.insert_or_assign(field, value);
    return {};
}

Result<void> SuppressionList::keepLeads(const QString &where, qint64 id)
{
    Query wishing(m_workspace.connection(), QStringLiteral("SELECT lead_id FROM lead_detail WHERE (do_not_call = 1 OR do_not_email = 1 OR do_not_text = 1 OR consent_id IN"
                                                           " (SELECT id FROM term WHERE workspace_id = 1 AND field = :consent AND lower(value) = 'withdrawn')) AND %1").arg(where));
    wishing.bind(QLatin1StringView(":consent"), F::Consent).bind(QLatin1StringView(":id"), id);
    if (Result<void> done = wishing.exec(); !done)
        return done;
    std::vector<LeadId> leads;
    while (wishing.next())
        leads.push_back({wishing.int64(0)});
    wishing.finish();
    LeadRepository repository(m_workspace);
    for (const LeadId each : leads) {
        const Result<std::optional<Lead>> lead = repository.findAny(each);
        if (!lead)
            return lead.error();
        if (!*lead)
            continue;
        if (Result<void> done = keep(contactWishIn((*lead)->values), leadKeysOf(**lead)); !done)
            return done;
    }
    return {};
}

Result<void> SuppressionList::keepOf(LeadId lead)
{
    return keepLeads(QStringLiteral("lead_id = :id"), lead.value);
}

Result<void> SuppressionList::keepOf(ImportId import)
{
    return keepLeads(QStringLiteral("EXISTS (SELECT 1 FROM lead WHERE lead.id = lead_id AND import_id = :id)"), import.value);
}

} // namespace lead
