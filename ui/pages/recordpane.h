// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "forms/formbuilder.h"
#include "forms/recordpaneview.h"
#include "widgets/messagebar.h"
#include "widgets/pickbox.h"
#include "workspace/book.h"

#include <QScopedValueRollback>

// What a pane needs to know of its records.
template<class R> struct PaneSetup
{
    struct Group
    {
        QString heading;
        QList<const char *> columns;
        bool folded = false; // behind its heading, until it is opened
    };

    PaneWords words;
    QStringList heads; // of the list
    std::function<RecordRow(const R &)> row;
    // What one record is called; without it, by its first field.
    std::function<QString(const R &)> name = {};
    QList<Group> groups; // of the form
    QList<const char *> longTexts = {"note"}; // columns with several lines
    std::function<R()> blank = [] { return R(); };
    // The change that stores an edited record, with whatever goes along with it.
    std::function<Change(const R &before, const R &after)> changing = [](const R &before, const R &after) {
        Change change;
        change.alter(before, after);
        return change;
    };
};

// Records of one kind: a list that filters as one types, and the chosen record beside it. Every finished field is stored at
// once; what cannot be stored stays in its field and is said in the message bar.
template<class R> class RecordPane : public RecordPaneView
{
public:
    RecordPane(Book &book, const Library &library, MessageBar &messages, PaneSetup<R> setup)
        : RecordPaneView(setup.words, setup.heads, book.isReadOnly())
        , m_book(book)
        , m_messages(messages)
        , m_setup(std::move(setup))
        , m_builder(library, book.words().language, m_binder)
    {
        for (const auto &group : m_setup.groups)
            addGroupOf(group);
        endForm();
        m_binder.edited = [this] { save(); };
        connect(&m_book.records<R>(), &RecordModelBase::recordsChanged, this, [this] { refresh(); });
        refreshList();
        showChosen();
    }

    const R *shown() const { return m_record ? &*m_record : nullptr; }
    // What stands in the form now, stored or not: for advice while one types.
    R typed() const { return m_binder.read(*m_record); }
    FieldLine *line(const char *column) const { return m_lines.value(QLatin1StringView(column)); }
    template<class W> W *editor(const char *column) const { return qobject_cast<W *>(line(column)->editor()); }

    // Not while a field holds what is no date or number: it would be lost with the next record.
    bool finish() override
    {
        finishComposing();
        for (TypedField *field : this->findChildren<TypedField *>())
            if (field->isEnabled() && !field->isRight()) {
                field->setFocus(Qt::OtherFocusReason);
                return false;
            }
        return save();
    }
    QUuid shownId() const override { return m_record ? m_record->id : QUuid(); }

    // A record in which nothing was written yet is taken before another is made. Gives its id; null when it could not be stored.
    QUuid makeNew() override
    {
        if (m_book.isReadOnly() || !finish())
            return {};
        R blank = m_setup.blank();
        for (const R &one : m_book.records<R>().records()) {
            R same = blank;
            same.id = one.id;
            same.revision = one.revision;
            if (same == one)
                return openBlank(one.id);
        }
        if (!m_messages.check(m_book.edit(blank, PaneText::tr("New: %1").arg(m_setup.words.one))))
            return {};
        return openBlank(blank.id);
    }

    void removeShown() override
    {
        const R *record = m_book.records<R>().find(shownId());
        if (!record || m_book.isReadOnly())
            return;
        const QString name = nameOf(*record);
        const QScopedValueRollback saving(m_saving, true); // leaving a field stores nothing of what goes
        if (m_messages.check(m_book.apply(m_book.removal<R>({record->id}), PaneText::tr("Delete “%1”").arg(name))))
            m_messages.show({.mark = Mark::Done,
                             .text = PaneText::tr("“%1” was deleted.").arg(name),
                             .action = PaneText::tr("Undo"),
                             .run = [this, writes = m_book.writes()] {
                                 if (m_book.writes() == writes) // nothing was done since
                                     m_book.history().undo();
                             }});
    }

    void focusField(const QString &column) override
    {
        if (FieldLine *line = m_lines.value(column))
            focusLine(*line);
    }

    // The list anew, where what it says comes from other records too.
    void refreshList()
    {
        QList<RecordRow> rows;
        for (const R &record : m_book.records<R>().records())
            rows << m_setup.row(record);
        setRows(rows);
    }

protected:
    bool showRecord(const QUuid &id) override
    {
        if (m_record && m_record->id == id)
            return true;
        if (!finish())
            return false;
        const R *record = m_book.records<R>().find(id);
        if (record) {
            m_record = *record;
            m_binder.show(*m_record);
        } else {
            m_record.reset();
        }
        return true;
    }
    QString shownName() const override { return m_record ? nameOf(*m_record) : QString(); }

private:
    void addGroupOf(const typename PaneSetup<R>::Group &group)
    {
        QVBoxLayout *part = group.folded ? addFolded(group.heading) : form();
        QFormLayout *fields = addGroup(*part, group.folded ? QString() : group.heading, m_setup.words.labels);
        using Lines = typename FormBuilder<R>::Lines;
        for (const char *column : group.columns) {
            const bool isLong = std::any_of(m_setup.longTexts.cbegin(), m_setup.longTexts.cend(),
                                            [&](const char *one) { return qstrcmp(one, column) == 0; });
            m_lines.insert(QLatin1StringView(column), m_builder.add(*fields, column, isLong ? Lines::Several : Lines::One));
            forEachField<R>([&](const auto &field) {
                if constexpr (isLinks<typename std::decay_t<decltype(field)>::Value>)
                    if (qstrcmp(field.column, column) == 0)
                        offer(*qobject_cast<PickBox *>(line(column)->editor()), field);
            });
        }
    }

    // The records a link may go to, and one more where only its name is needed.
    template<class T> void offer(PickBox &box, const Field<R, Links<T>> &field)
    {
        const auto fill = [this, &box] {
            QList<Choice> choices;
            for (const T &record : m_book.records<T>().records()) {
                if constexpr (requires { isPractice(record); })
                    if (isPractice(record)) // made up: nothing real belongs to it
                        continue;
                choices.append({record.id.toString(QUuid::WithoutBraces), record.*std::get<0>(Schema<T>::fields).member});
            }
            box.setChoices(choices);
        };
        connect(&m_book.records<T>(), &RecordModelBase::recordsChanged, &box, fill);
        fill();
        connect(&box, &PickBox::createAsked, this, [this, member = field.member](const QString &name) {
            if (!finish() || !m_record)
                return;
            T made;
            made.*std::get<0>(Schema<T>::fields).member = name;
            R after = *m_record;
            (after.*member).ids.append(made.id);
            Change change;
            change.add(made);
            change.alter(*m_record, after);
            m_messages.check(m_book.apply(change, PaneText::tr("Add “%1”").arg(name)));
        });
    }

    QUuid openBlank(const QUuid &id)
    {
        open(id);
        if (!m_setup.groups.isEmpty())
            focusField(QLatin1StringView(m_setup.groups.constFirst().columns.constFirst()));
        return id;
    }

    bool save()
    {
        if (!m_record || m_saving || m_book.isReadOnly())
            return true;
        const R after = m_binder.read(*m_record);
        if (after == *m_record)
            return true;
        const QScopedValueRollback saving(m_saving, true);
        const Result<void> saved = m_book.apply(m_setup.changing(*m_record, after), PaneText::tr("Change “%1”").arg(nameOf(after)));
        if (!saved) // not left while something of it is unsaved, so there must be a way out where saving fails for good
            m_messages.show({.mark = Mark::Late,
                             .text = saved.error().message,
                             .detail = saved.error().detail,
                             .action = PaneText::tr("Discard what was typed"),
                             .run = [pane = QPointer<RecordPane>(this)] {
                                 if (pane && pane->m_record)
                                     pane->m_binder.show(*pane->m_record);
                             }});
        return bool(saved);
    }

    // Records were written, here or elsewhere: fields the user has not touched follow.
    void refresh()
    {
        if (m_record) {
            if (const R *now = m_book.records<R>().find(m_record->id)) {
                const R before = *m_record;
                m_record = *now;
                m_binder.refresh(before, *now);
            } else {
                m_record.reset(); // what was typed has no record any more
            }
        }
        refreshList();
        showChosen();
    }

    QString nameOf(const R &record) const
    {
        const QString whole = m_setup.name ? m_setup.name(record) : record.*std::get<0>(Schema<R>::fields).member;
        const QString name = oneLine(firstOf(whole, 40));
        return name.isEmpty() ? m_setup.words.one : name;
    }

    Book &m_book;
    MessageBar &m_messages;
    const PaneSetup<R> m_setup;
    std::optional<R> m_record; // as stored when last shown
    FormBinder<R> m_binder;
    FormBuilder<R> m_builder;
    QHash<QString, FieldLine *> m_lines;
    bool m_saving = false;
};
