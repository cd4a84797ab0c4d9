// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/letters.h"

#include <QJsonValue>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

// The blanks and switches of one letter: first what no record tells, then, folded, what the records tell and may be written over.
class LetterFields : public QWidget
{
    Q_OBJECT
public:
    explicit LetterFields(Language language);

    // Fields of the same letter of the same record stay, with what is being typed in them.
    void show(const QUuid &record, const Letter &letter, const Letters &letters, const LetterValues &known, const QString &stored);
    // Offers what stands in the field that has the keyboard.
    void finish();

signals:
    // Undefined where the blank was emptied again: what the records tell stands then.
    void taken(const QString &key, const QJsonValue &value);

private:
    QWidget *fieldOf(const LetterField &field, const LetterValues &known, const QString &stored);
    QWidget *lineOf(const LetterField &field, const QString &value);
    QWidget *areaOf(const LetterField &field, const QString &value);
    void offer(QLineEdit &line);
    void offer(QPlainTextEdit &area);
    void offer(QWidget *field); // also null, and what is neither
    void fillIn(const LetterValues &known, const QString &stored);

    const Language m_language;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_content;
    QString m_shown; // record and letter
};
