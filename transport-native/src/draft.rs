//! What every typed method builds: a call, its parameters and its files.

use crate::client::Client;
use crate::input::Input;
use crate::pages::{Items, Pages};
use crate::response::Response;
use crate::stream::ByteStream;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::reply::Reply;
use fastio_core::task::Call;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::pin::Pin;

/// What awaiting a typed method returns.
pub type Sending<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A call in the making.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    client: Client,
    call: Call,
    inputs: Vec<(String, Input)>,
    refused: Option<Error>,
}

impl Draft {
    pub(crate) fn new(client: &Client, operation: &'static str) -> Self {
        Draft {
            client: client.clone(),
            call: Call {
                operation: operation.to_owned(),
                ..Call::default()
            },
            inputs: Vec::new(),
            refused: None,
        }
    }

    /// Gives a parameter.
    pub(crate) fn set(mut self, name: &'static str, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => {
                self.call.params.insert(name.to_owned(), value);
            }
            // Told when the call is made, as every other bad parameter is.
            Err(error) => {
                let message = format!("{name} cannot be written as JSON: {error}");
                self.refused = Some(
                    Error::new(ErrorKind::InvalidParameter, message)
                        .with_operation(&self.call.operation),
                );
            }
        }
        self
    }

    /// Gives a parameter of a type callers need not name.
    pub(crate) fn value<T: Serialize>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.set(name, value.into())
    }

    /// Gives a truth value that travels as a word.
    pub(crate) fn flag(self, name: &'static str, on: bool) -> Self {
        self.set(name, if on { "true" } else { "false" })
    }

    /// Gives a list of texts.
    pub(crate) fn texts<S: Into<String>>(
        self,
        name: &'static str,
        texts: impl IntoIterator<Item = S>,
    ) -> Self {
        let texts: Vec<String> = texts.into_iter().map(Into::into).collect();
        self.set(name, texts)
    }

    /// Clears a field.
    pub(crate) fn clear(self, name: &'static str, value: Option<&'static str>) -> Self {
        self.set(name, value.map_or(Value::Null, Value::from))
    }

    /// Gives a binary parameter.
    pub(crate) fn input(mut self, name: impl Into<String>, input: impl Into<Input>) -> Self {
        self.inputs.push((name.into(), input.into()));
        self
    }

    /// Gives files that are numbered from 0 on.
    pub(crate) fn inputs<I: Into<Input>>(
        mut self,
        prefix: &'static str,
        inputs: impl IntoIterator<Item = I>,
    ) -> Self {
        for (index, input) in inputs.into_iter().enumerate() {
            self = self.input(format!("{prefix}{index}"), input);
        }
        self
    }

    /// Sends it and returns the raw reply.
    pub(crate) async fn reply(mut self) -> Result<Reply> {
        if let Some(error) = self.refused {
            return Err(error);
        }
        // Kept until the call is done.
        let mut registered = Vec::new();
        for (name, input) in self.inputs {
            let known = self.client.register(input).await?;
            self.call.files.push((name, known.source()));
            registered.push(known);
        }
        self.client.execute(self.call).await
    }

    pub(crate) fn send(self) -> Sending<Reply> {
        Box::pin(self.reply())
    }

    pub(crate) fn send_typed<T: DeserializeOwned>(self) -> Sending<Response<T>> {
        Box::pin(async move { Response::decode(self.reply().await?) })
    }

    pub(crate) fn pages<T: DeserializeOwned>(self) -> Pages<T> {
        match self.refused {
            Some(error) => Pages::new(Err(error)),
            None => self.client.pages(self.call),
        }
    }

    pub(crate) fn items<T: DeserializeOwned, I: DeserializeOwned>(self) -> Items<I> {
        self.pages::<T>().items()
    }

    pub(crate) fn stream(self) -> ByteStream {
        match self.refused {
            Some(error) => ByteStream::new(Err(error)),
            None => self.client.stream(self.call),
        }
    }
}

/// Makes a request that is awaited for a type.
macro_rules! typed {
    ($name:ident, $result:ty) => {
        impl IntoFuture for $name {
            type Output = $crate::Result<$crate::Response<$result>>;
            type IntoFuture = $crate::draft::Sending<$crate::Response<$result>>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.send_typed()
            }
        }
    };
}

/// Makes a request that is awaited for one page, or read page by page or item by item.
macro_rules! listing {
    ($name:ident, $result:ty, $item:ty) => {
        $crate::draft::typed!($name, $result);

        impl $name {
            /// Page by page: the first is fetched at once, each further one when it is asked for.
            pub fn pages(self) -> $crate::Pages<$result> {
                self.0.pages()
            }

            /// Item by item; pages are fetched as they are needed.
            pub fn items(self) -> $crate::Items<$item> {
                self.0.items::<$result, $item>()
            }
        }
    };
}

/// Makes a request that is awaited for bytes, or read piece by piece.
macro_rules! bytes {
    ($name:ident) => {
        impl IntoFuture for $name {
            type Output = $crate::Result<$crate::Reply>;
            type IntoFuture = $crate::draft::Sending<$crate::Reply>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }

        impl $name {
            /// Piece by piece, at the reader's pace.
            pub fn stream(self) -> $crate::ByteStream {
                self.0.stream()
            }
        }
    };
}

pub(crate) use {bytes, listing, typed};
