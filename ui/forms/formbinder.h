// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"
#include "editors.h"
#include "widgets/datefield.h"
#include "widgets/pickbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <limits>
#include <memory>
#include <vector>

// Ties widgets to members of one record. show() fills the widgets, refresh() only those the user has not touched, read()
// collects them and leaves alone what a field cannot take; `edited` is called when the user finishes with one.
template<class R> class FormBinder
{
public:
    std::function<void()> edited = [] {};

    FormBinder() = default;
    Q_DISABLE_COPY_MOVE(FormBinder) // the widgets call back

    void bind(QLineEdit *edit, QString R::*member)
    {
        edit->setMaxLength(std::numeric_limits<int>::max()); // nothing is cut silently
        const auto set = [=](const QString &text) {
            edit->setText(text);
            edit->setCursorPosition(0);
        };
        tie<QString>(member, set, [=] { return edit->text(); });
        finished(edit, &QLineEdit::editingFinished);
    }
    // The document changes some characters it is given; text that nobody edited is handed back as it came.
    void bind(QPlainTextEdit *edit, QString R::*member)
    {
        const auto given = std::make_shared<QString>();
        const auto set = [=](const QString &text) {
            *given = text;
            edit->setPlainText(text);
        };
        tie<QString>(member, set, [=] { return edit->document()->isModified() ? edit->toPlainText() : *given; });
        new LeaveWatcher(edit, [this] { edited(); });
    }
    void bind(QCheckBox *box, bool R::*member)
    {
        tie<bool>(
            member, [=](bool on) { box->setChecked(on); }, [=] { return box->isChecked(); });
        finished(box, &QCheckBox::clicked);
    }
    void bind(QSpinBox *box, int R::*member)
    {
        tie<int>(
            member, [=](int number) { box->setValue(number); }, [=] { return box->value(); });
        finished(box, &QSpinBox::editingFinished);
    }
    void bind(DateField *field, QDate R::*member)
    {
        tie<QDate>(
            member, [=](QDate date) { field->setValue(date); }, [=] { return field->value(); });
        finished(field, &QLineEdit::editingFinished);
    }
    void bind(CountField *field, Count R::*member)
    {
        tie<Count>(
            member, [=](Count count) { field->setValue(count); }, [=] { return field->value(); });
        finished(field, &QLineEdit::editingFinished);
    }
    void bind(QComboBox *box, Code R::*member)
    {
        tie<Code>(
            member, [=](const Code &code) { choose(*box, code.value); }, [=] { return Code{chosenIn(*box)}; });
        finished(box, &QComboBox::activated);
    }
    void bind(Segments *segments, Code R::*member)
    {
        tie<Code>(
            member, [=](const Code &code) { segments->setChosen(code.value); }, [=] { return Code{segments->chosen()}; });
        finished(segments, &Segments::edited);
    }
    template<CodedEnum E> void bind(QComboBox *box, E R::*member)
    {
        tie<E>(
            member, [=](E value) { choose(*box, codeOf(value)); }, [=] { return valueOf<E>(chosenIn(*box)); });
        finished(box, &QComboBox::activated);
    }
    template<CodedEnum E> void bind(Segments *segments, E R::*member)
    {
        tie<E>(
            member, [=](E value) { segments->setChosen(codeOf(value)); }, [=] { return valueOf<E>(segments->chosen()); });
        finished(segments, &Segments::edited);
    }
    template<class Box> // ChipBox, PickBox, TickList
    void bind(Box *box, Codes R::*member)
    {
        tie<Codes>(
            member, [=](const Codes &codes) { box->setChosen(codes.values); }, [=] { return Codes{box->chosen()}; });
        finished(box, &Box::edited);
    }
    template<class T> void bind(PickBox *box, Links<T> R::*member)
    {
        const auto set = [=](const Links<T> &links) {
            QStringList ids;
            for (const QUuid &id : links.ids)
                ids.append(id.toString(QUuid::WithoutBraces));
            box->setChosen(ids);
        };
        const auto get = [=] {
            Links<T> links;
            for (const QString &id : box->chosen())
                links.ids.append(QUuid::fromString(id));
            return links;
        };
        tie<Links<T>>(member, set, get);
        finished(box, &PickBox::edited);
    }

    void show(const R &record) const
    {
        for (const auto &binding : m_bindings)
            binding.show(record);
    }
    void refresh(const R &shown, const R &record) const
    {
        for (const auto &binding : m_bindings)
            binding.refresh(shown, record);
    }
    R read(R record) const
    {
        for (const auto &binding : m_bindings)
            binding.read(record);
        return record;
    }

private:
    struct Binding
    {
        std::function<void(const R &)> show;
        std::function<void(const R &, const R &)> refresh;
        std::function<void(R &)> read;
    };

    // `get` gives the value, or for typed fields an optional that is empty while the text stands for none.
    template<class V, class Set, class Get> void tie(V R::*member, Set set, Get get)
    {
        const auto now = [=]() -> std::optional<V> { return get(); };
        m_bindings.push_back({
            [=](const R &record) { set(record.*member); },
            [=](const R &shown, const R &record) {
                if (const auto value = now(); value && *value == shown.*member && *value != record.*member)
                    set(record.*member);
            },
            [=](R &record) {
                if (const auto value = now())
                    record.*member = *value;
            },
        });
    }

    template<class Widget, class Signal> void finished(Widget *widget, Signal signal)
    {
        QObject::connect(widget, signal, &m_alive, [this] { edited(); });
    }

    template<CodedEnum E> static QString codeOf(E value)
    {
        for (const auto &entry : EnumText<E>::entries)
            if (entry.value == value)
                return QString::fromLatin1(entry.code);
        return {};
    }
    template<CodedEnum E> static std::optional<E> valueOf(const QString &code)
    {
        for (const auto &entry : EnumText<E>::entries)
            if (code == QLatin1String(entry.code))
                return entry.value;
        return std::nullopt;
    }

    QObject m_alive; // a field that loses the keyboard while its form is taken down reaches nobody
    std::vector<Binding> m_bindings;
};
