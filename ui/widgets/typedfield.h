// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

#include <QLineEdit>

// A line whose text stands for a value. Text that does not is kept as typed and said under the field, never stored.
class TypedField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TypedField(QWidget *parent = nullptr);

    QString problem() const { return m_problem; } // empty while the text stands for a value
    bool isRight(); // looks at it now and says what is wrong

signals:
    void problemChanged(const QString &problem);

protected:
    virtual QString findProblem() const = 0; // one sentence: what can be typed here
    virtual QString tidied() const = 0; // the text in its usual form; asked only when there is no problem
    void write(const QString &text);

private:
    void say(const QString &problem);

    QString m_problem;
};

// What somebody typed as a number of persons or things: full-width digits, separators and a counting word are accepted.
// An empty text is an unknown number; nullopt is no number at all.
std::optional<Count> typedCount(const QString &text);

// A number of persons or things that may be unknown, shown with separators.
class CountField : public TypedField
{
    Q_OBJECT
public:
    explicit CountField(QWidget *parent = nullptr);

    std::optional<Count> value() const { return typedCount(text()); } // nullopt while the text is no number
    void setValue(Count count);

protected:
    QString findProblem() const override;
    QString tidied() const override;
};
