// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedfield.h"

#include <QLocale>
#include <QRegularExpression>

namespace {

QString shown(Count count) { return count ? QLocale(QLocale::English).toString(*count) : QString(); }

} // namespace

TypedField::TypedField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        say(findProblem());
        if (m_problem.isEmpty() && text() != tidied())
            setText(tidied());
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_problem.isEmpty() && findProblem().isEmpty()) // said when the field is left, withdrawn as soon as it is right
            say({});
    });
}

bool TypedField::isRight()
{
    say(findProblem());
    return m_problem.isEmpty();
}

void TypedField::write(const QString &text)
{
    setText(text);
    setCursorPosition(0);
    say({});
}

void TypedField::say(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

std::optional<Count> typedCount(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})(人|名|件|台|persons?|people)?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(QRegularExpression(QStringLiteral("[,、\\s]")));
    if (plain.isEmpty())
        return Count();
    const QRegularExpressionMatch match = number.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return Count(match.captured(1).toInt());
}

CountField::CountField(QWidget *parent) : TypedField(parent)
{
    setAlignment(Qt::AlignRight);
    setMaximumWidth(128);
}

void CountField::setValue(Count count) { write(shown(count)); }

QString CountField::findProblem() const { return value() ? QString() : tr("Write a number such as 120, or leave it empty."); }

QString CountField::tidied() const { return shown(value().value()); }
