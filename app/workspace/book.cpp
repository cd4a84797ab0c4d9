// SPDX-License-Identifier: GPL-3.0-or-later
#include "book.h"

#include "store/migration.h"

// Undo writes the inverse of its change through the same door. One that cannot be written is reported and stays in the
// history, to be tried again when the disk has room.
struct Book::Step : QUndoCommand
{
    Step(Book &owner, const Change &done, const QString &title) : QUndoCommand(title), book(owner), change(done) { }

    void undo() override { replay(change.inverse(), &QUndoStack::redo); }
    void redo() override { replay(change, &QUndoStack::undo); }
    void replay(const Change &wanted, void (QUndoStack::*back)())
    {
        if (std::exchange(alreadyDone, false))
            return;
        if (auto written = book.write(wanted); !written) {
            alreadyDone = true; // the way back has nothing to write
            book.m_stepBack = back;
            emit book.failed(written.error());
        }
    }

    Book &book;
    const Change change;
    bool alreadyDone = true; // QUndoStack::push() calls redo() for what apply() has just written
};

Book::Book(OpenBook file, QString path, const Library &library, Language language)
    : m_lock(std::move(file.lock))
    , m_database(std::move(file.database))
    , m_path(std::move(path))
    , m_readOnlyReason(std::move(file.readOnlyReason))
    , m_words{library, language, [this](const QUuid &id) { return nameOf(id); }}
{
    std::apply(
        [this]<class... M>(M &...entry) {
            ((entry.model = std::make_unique<typename decltype(entry.model)::element_type>(*m_database, m_words)), ...);
        },
        m_models);
    m_history.setUndoLimit(200);
    connect(&m_history, &QUndoStack::indexChanged, this, [this] {
        if (auto back = std::exchange(m_stepBack, nullptr))
            (m_history.*back)();
    });
}

Result<std::unique_ptr<Book>> Book::create(const QString &path, const Firm &firm, const Library &library, Language language)
{
    if (auto made = bookfile::create(path, firm); !made)
        return made.error();
    return open(path, library, language);
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, const Library &library, Language language, Access access)
{
    auto file = bookfile::open(path, access);
    if (!file)
        return file.error();
    auto book = std::unique_ptr<Book>(new Book(*std::move(file), path, library, language));
    if (auto loaded = book->load(); !loaded)
        return loaded.error();
    return book;
}

Result<std::unique_ptr<Book>> Book::openShared(const PostgresPlace &place, const Library &library, Language language)
{
    auto database = Database::openPostgres(place);
    if (!database)
        return database.error();
    if (auto migrated = migration::run(**database); !migrated)
        return migrated.error();
    auto book = std::unique_ptr<Book>(new Book({nullptr, *std::move(database), {}}, {}, library, language));
    if (auto loaded = book->load(); !loaded)
        return loaded.error();
    return book;
}

Result<void> Book::load()
{
    // As one transaction: what another program saves in the meantime is seen as a whole or not at all.
    const auto loaded = m_database->transaction([this] {
        Result<void> read;
        std::apply([&](auto &...entry) { ((read = read ? entry.model->load() : read), ...); }, m_models);
        return read;
    });
    if (!loaded)
        return loaded;
    // A shared book starts without a firm: it gets an empty record to be filled in.
    if (records<Firm>().records().isEmpty()) {
        const Firm firm;
        if (isReadOnly()) {
            records<Firm>().show({{std::nullopt, firm}}, {firm});
        } else {
            Change change;
            change.add(firm);
            return write(change);
        }
    }
    return {};
}

int Book::version()
{
    auto version = migration::versionOf(*m_database);
    return version ? *version : 0;
}

Result<void> Book::apply(const Change &change, const QString &title)
{
    if (change.isEmpty())
        return {};
    if (isReadOnly())
        return Error{Error::Code::Invalid, m_readOnlyReason, {}};
    if (auto written = write(change); !written)
        return written;
    m_history.push(new Step(*this, change, title));
    return {};
}

// Database first, memory second, views last. Additions go from the records linked to towards those that link, removals back.
Result<void> Book::write(const Change &change)
{
    EachRecord<QList> stored;
    const auto each = [&](auto &&work) {
        Result<void> done;
        const auto one = [&]<class R>(RecordModel<R> &model) {
            if (const QList<Edit<R>> &edits = change.editsOf<R>(); done && !edits.isEmpty())
                done = work(model, edits, std::get<QList<R>>(stored));
        };
        std::apply([&](auto &...entry) { (one(*entry.model), ...); }, m_models);
        return done;
    };
    auto written = m_database->transaction([&]() -> Result<void> {
        if (auto added = each([](auto &model, const auto &edits, auto &kept) { return model.storeAdditions(edits, kept); }); !added)
            return added;
        if (auto altered = each([](auto &model, const auto &edits, auto &kept) { return model.storeAlterations(edits, kept); }); !altered)
            return altered;
        return storeRemovals(change);
    });
    if (!written)
        return written;
    ++m_writes;
    (void)each([](auto &model, const auto &edits, auto &kept) {
        model.show(edits, kept);
        return Result<void>();
    });
    emit changed();
    return {};
}

// From the records that link towards those linked to.
Result<void> Book::storeRemovals(const Change &change)
{
    Result<void> done;
    const auto one = [&]<class R>(RecordModel<R> &model) {
        if (done)
            done = model.storeRemovals(change.editsOf<R>());
    };
    [&]<size_t... I>(std::index_sequence<I...>) { (one(*std::get<sizeof...(I) - 1 - I>(m_models).model), ...); }
    (std::make_index_sequence<std::tuple_size_v<decltype(m_models)>>());
    return done;
}

QString Book::nameOf(const QUuid &id) const
{
    QString name;
    const auto look = [&]<class R>(const RecordModel<R> &model) {
        if constexpr (
            std::is_same_v<
                R,
                Purpose> || std::is_same_v<R, Contractor> || std::is_same_v<R, Holding> || std::is_same_v<R, Person> || std::is_same_v<R, Document> || std::is_same_v<R, Incident>)
            if (const R *record = name.isEmpty() ? model.find(id) : nullptr)
                name = record->*std::get<0>(Schema<R>::fields).member;
    };
    std::apply([&](const auto &...entry) { (look(*entry.model), ...); }, m_models);
    return name;
}

template<class R> Result<void> Book::edit(const R &record, const QString &title)
{
    const R *before = records<R>().find(record.id);
    if (before && *before == record)
        return {};
    Change change;
    if (before)
        change.alter(*before, record);
    else
        change.add(record);
    return apply(change, title);
}

// A check is of a contractor, a line of the time line and a filing of an incident: with the last one they name they go too.
template<class R, class Owner> bool isNothingWithout(const Owner &freed)
{
    if constexpr (std::is_same_v<R, Contractor> && std::is_same_v<Owner, ContractorCheck>)
        return freed.contractors.isEmpty();
    if constexpr (std::is_same_v<R, Incident> && (std::is_same_v<Owner, IncidentEntry> || std::is_same_v<Owner, Filing>))
        return freed.incidents.isEmpty();
    return false;
}

// Whether a record of that type can link to one of R: nothing is made for the many pairs that cannot.
template<class Owner, class R>
inline constexpr bool linksTo
    = std::apply([](const auto &...field) { return (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Links<R>> || ...); },
                 Schema<Owner>::fields);

template<class R> Change Book::removal(const QList<QUuid> &ids) const
{
    const QSet<QUuid> gone(ids.begin(), ids.end());
    Change change;
    for (const QUuid &id : ids)
        if (const R *record = records<R>().find(id))
            change.remove(*record);
    const auto unlink = [&]<class Owner>(const RecordModel<Owner> &owners) {
        for (const Owner &owner : owners.records()) {
            Owner freed = owner;
            forEachField<Owner>([&]<class F>(const F &field) {
                if constexpr (std::is_same_v<typename F::Value, Links<R>>)
                    (freed.*field.member).ids.removeIf([&](const QUuid &id) { return gone.contains(id); });
            });
            if (freed == owner)
                continue;
            if (isNothingWithout<R>(freed))
                change.remove(owner);
            else
                change.alter(owner, freed);
        }
    };
    std::apply(
        [&](const auto &...entry) {
            const auto visit = [&]<class Owner>(const RecordModel<Owner> &owners) {
                if constexpr (linksTo<Owner, R>)
                    unlink(owners);
            };
            (visit(*entry.model), ...);
        },
        m_models);
    return change;
}

template<class R> QStringList tablesOf()
{
    const QString table = QLatin1StringView(Schema<R>::table);
    QStringList tables{table};
    forEachField<R>([&]<class F>(const F &field) {
        if constexpr (isLinks<typename F::Value>)
            tables << table + u'_' + QLatin1StringView(field.column);
    });
    return tables;
}

template<class R> Result<void> Book::eraseForGood(const QList<QUuid> &ids)
{
    const Change change = removal<R>(ids);
    if (change.isEmpty() && !hasTraces())
        return {};
    if (isReadOnly())
        return Error{Error::Code::Invalid, m_readOnlyReason, {}};
    if (!change.isEmpty()) {
        if (auto written = write(change); !written)
            return written;
        m_history.clear(); // its steps hold the records too
        m_tracesIn += tablesOf<R>();
        m_tracesIn.removeDuplicates();
    }
    if (const auto compacted = m_database->compact(m_tracesIn); !compacted)
        return Error{compacted.error().code,
                     tr("The records are erased, but the file could not be written anew, so that traces of them may be left in it. Make "
                        "room on the disk and erase again."),
                     compacted.error().message};
    m_tracesIn.clear();
    return {};
}

#define TENKEN_BOOK(R)                                                                                                                     \
    template Result<void> Book::edit<R>(const R &, const QString &);                                                                       \
    template Change Book::removal<R>(const QList<QUuid> &) const;                                                                          \
    template Result<void> Book::eraseForGood<R>(const QList<QUuid> &);
TENKEN_EACH_RECORD(TENKEN_BOOK)
