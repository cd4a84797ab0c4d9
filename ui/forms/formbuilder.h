// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "formbinder.h"
#include "formrows.h"
#include "widgets/ticklist.h"

#include <algorithm>
#include <optional>

// Makes fields of a form from the schema of their record: the usual editor of each type, its label, tied to its member.
// The editor's object name is the column; the help is the library's. Editors of links are filled by the page:
// PickBox::setChoices().
template<class R> class FormBuilder
{
public:
    enum class Lines { One, Several };

    FormBuilder(const Library &library, Language language, FormBinder<R> &binder)
        : m_library(library)
        , m_language(language)
        , m_binder(binder)
    { }

    // Adds the field of that column. `guard` is for columns of text; without it, what suits the column.
    FieldLine *add(QFormLayout &group, const char *column, Lines lines = Lines::One, std::optional<Guard> guard = {})
    {
        FieldLine *line = nullptr;
        forEachField<R>([&]<class V>(const Field<R, V> &field) {
            if (qstrcmp(field.column, column) != 0)
                return;
            QWidget *editor = make(field, lines);
            editor->setObjectName(QLatin1String(column));
            const FieldHelp *help = helpOf(QLatin1String(column));
            const QString question = help ? help->name.in(m_language) : QString(); // facts of the firm are asked in full
            const QString label = question.isEmpty() ? QCoreApplication::translate(Schema<R>::context, field.label) : question;
            line = addField(group, label, editor, helpText(help, m_library, m_language));
            if constexpr (std::is_same_v<V, QString>)
                watch(*line, guard.value_or(usualGuard(column, lines)));
        });
        Q_ASSERT_X(line, "FormBuilder", column);
        return line;
    }

private:
    // The desks of requests and complaints hold how a person is reached, on purpose.
    static Guard usualGuard(const char *column, Lines lines)
    {
        return isAboutPersons<R> ? Guard::Numbers : guardOf(QLatin1String(column), lines == Lines::Several);
    }
    void watch(FieldLine &line, Guard guard)
    {
        line.setGuard(guard);
        QObject::connect(&line, &FieldLine::masked, &line, [binder = &m_binder] { binder->edited(); });
    }

    const FieldHelp *helpOf(const QString &column) const
    {
        if constexpr (std::is_same_v<R, Holding>)
            return m_library.fieldHelp(column);
        else if constexpr (std::is_same_v<R, Firm>)
            return m_library.firmHelp(column);
        else
            return nullptr;
    }

    QWidget *make(const Field<R, QString> &field, Lines lines)
    {
        if (lines == Lines::One)
            return bound(new QLineEdit, field);
        auto *edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().height() * 5);
        return bound(edit, field);
    }
    QWidget *make(const Field<R, QDate> &field, Lines) { return bound(new DateField, field); }
    QWidget *make(const Field<R, Count> &field, Lines) { return bound(new CountField, field); }
    QWidget *make(const Field<R, int> &field, Lines) { return bound(new QSpinBox, field); }
    QWidget *make(const Field<R, Code> &field, Lines) { return bound(choiceBox(choices(field.list)), field); }
    QWidget *make(const Field<R, Codes> &field, Lines)
    {
        const QList<Choice> all = choices(field.list);
        if (isAsked(field.list))
            return bound(new TickList(all), field);
        if (all.size() <= 40)
            return bound(new ChipBox(all, 5), field);
        return bound(new PickBox(all, QCoreApplication::translate("FormBuilder", "Add")), field);
    }
    template<class T> QWidget *make(const Field<R, Links<T>> &field, Lines)
    {
        return bound(new PickBox({}, QCoreApplication::translate("FormBuilder", "Add"), PickBox::Create::Yes), field);
    }
    template<CodedEnum E> QWidget *make(const Field<R, E> &field, Lines) { return bound(new Segments(choicesOf<E>()), field); }

    template<class Editor, class V> QWidget *bound(Editor *editor, const Field<R, V> &field)
    {
        m_binder.bind(editor, field.member);
        return editor;
    }

    // The entries of these lists are whole questions or sentences, too long for chips.
    static bool isAsked(const char *list)
    {
        constexpr const char *asked[] = {"selection", "clauses", "contractor_checks"};
        return std::any_of(std::begin(asked), std::end(asked), [list](const char *one) { return qstrcmp(one, list) == 0; });
    }

    QList<Choice> choices(const char *list) const { return choicesOf(m_library, QLatin1String(list), m_language); }

    const Library &m_library;
    const Language m_language;
    FormBinder<R> &m_binder;
};
